import { describe, expect, it } from '@jest/globals';
import { BOMBS } from './hostile-bombs';
import { OTHER_KINDS } from './hostile-kinds';
import { DAMAGE, UNSAFE } from './hostile-parts';
import { MISSING, ZIPS } from './hostile-zips';
import { drain, refusalOf } from './read-cells';

const HOSTILE_FILES = [...OTHER_KINDS, ...ZIPS, ...MISSING, ...DAMAGE, ...UNSAFE, ...BOMBS];

describe('a file that is no sound workbook is refused, and the refusal says why', () => {
  it.each(HOSTILE_FILES.map((file) => [file.name, file.code, file] as const))(
    '%s: %s',
    async (_name, code, file) => {
      const refusal = await refusalOf(() => drain(file.make(), file.limits));
      expect(refusal).toEqual(file.part === undefined ? { code } : { code, part: file.part });
    },
  );
});
