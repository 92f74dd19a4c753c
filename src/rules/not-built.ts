import facts from './not-built.json';
import type { RuleFacts } from './rule';

/** Rules of the catalogue that this release does not check; coverage names each as not built. */
export const notBuilt = facts as readonly RuleFacts[];
