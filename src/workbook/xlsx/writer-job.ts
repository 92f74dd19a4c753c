/** A workbook opened for splicing, after everything that forbids it was looked for. */
import { WorkbookError } from '../port';
import { refuseOtherFiles } from './file-kind';
import { nodeInflater } from './inflate-node';
import { LIMITS } from './limits';
import { SIGNATURE_ORIGIN, officeRelationship } from './namespaces';
import { PackageEdit } from './package-edit';
import { PackageParts } from './package-parts';
import { findWorkbookPart } from './package-root';
import { RelationshipList } from './splice-relationships';
import type { Relationship } from './splice-relationships';
import { ContentTypes } from './splice-types';
import { WorkbookSplice } from './splice-workbook';
import { openZip } from './zip';

/** The four parts through which everything in a workbook is found, open for splicing. */
export interface Job {
  readonly pkg: PackageEdit;
  readonly part: string;
  readonly workbook: WorkbookSplice;
  readonly relationships: RelationshipList;
  readonly types: ContentTypes;
}

async function refuseSigned(pkg: PackageEdit): Promise<void> {
  const { all } = await RelationshipList.of(pkg, '');
  if (all.some(({ type }) => type === SIGNATURE_ORIGIN)) throw new WorkbookError('signed');
}

/** Throws `signed`, `structure-protected`, and what the reader throws for a file that is no sound workbook. */
export async function openJob(bytes: Uint8Array): Promise<Job> {
  refuseOtherFiles(bytes);
  const zip = openZip(bytes);
  const part = await findWorkbookPart(new PackageParts(zip, nodeInflater, LIMITS));
  const pkg = new PackageEdit(zip);
  await refuseSigned(pkg);
  return {
    pkg,
    part,
    workbook: await WorkbookSplice.of(pkg, part),
    relationships: await RelationshipList.of(pkg, part),
    types: await ContentTypes.of(pkg),
  };
}

/** The folder of the workbook part, where its other parts go too. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The first relationship of that kind from the workbook part to another part. */
export function related(job: Job, kind: string): Relationship | undefined {
  return job.relationships.all.find(({ type, part }) => officeRelationship(type) === kind && part !== null);
}
