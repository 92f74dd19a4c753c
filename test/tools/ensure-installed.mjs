/**
 * Installs what package-lock.json names, once: the README's commands call it first, so that they
 * work in a fresh clone. Does nothing when node_modules is already what the lock file says.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

function installedIsCurrent() {
  const marker = `${root}node_modules/.package-lock.json`;
  if (!existsSync(marker)) return false;
  const installed = JSON.parse(readFileSync(marker, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    return path === '' || optional === true || installed[path]?.version === version;
  });
}

if (!installedIsCurrent()) {
  // Through the running npm where there is one: `npm` alone is npm.cmd on Windows.
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm'];
  const result = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !npm && process.platform === 'win32',
  });
  if (result.status !== 0) {
    process.stderr.write('npm ci failed: is the package registry reachable? Then run the command again.\n');
    process.exit(result.status ?? 1);
  }
}
