import type { Language } from '../report/layout';
import { en } from './en';
import type { Words } from './words';
import { zhCN } from './zh-CN';

export const LANGUAGES = ['zh-CN', 'en'] as const satisfies readonly Language[];

const WORDS: Readonly<Record<Language, Words>> = { 'zh-CN': zhCN, en };

/** Every sentence in one language. */
export function wordsFor(language: Language): Words {
  return WORDS[language];
}
