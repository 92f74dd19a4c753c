import { measures } from '../indicators';
import type { BookSource } from '../ledgers/sheet';
import type { Words } from '../locale/words';
import type { SheetModel } from '../workbook/port';
import { evidenceSheet, type Figure } from './evidence-sheet';
import { findingsSheet } from './findings-sheet';
import { indicatorSheet } from './indicator-sheet';
import { ownPlaces } from './own-sheets';
import type { Report } from './report';

/** The sheets that are written for a report of this workbook, as plain data: 绩效指标表, 指标依据, 校验结果. */
export function compose(report: Report, book: BookSource, words: Words): SheetModel[] {
  const places = ownPlaces(book);
  const evidence = evidenceSheet(report, figuresOf(report, words), places.evidence, words);
  const context = { book, place: places.indicators, evidence, evidenceName: places.evidence.name };
  return [
    indicatorSheet(report, context, words),
    evidence.model,
    findingsSheet(report, places.findings, words),
  ];
}

/** Every indicator, then what else was measured; spending is listed even if no indicator asks. */
function figuresOf(report: Report, words: Words): Figure[] {
  const figures: Figure[] = report.indicators.map(({ indicator, measured, subject }, index) => ({
    id: `I${index + 1}`,
    name: indicator.annual.name,
    measured,
    isSpending: subject === 'funds-used',
  }));
  const asides = report.asides.map(({ subject, measured }, index) => ({
    id: `F${index + 1}`,
    name: words.subject[subject],
    measured,
    isSpending: false,
  }));
  if (figures.some(({ isSpending }) => isSpending)) return [...figures, ...asides];
  const spending = measures['funds-used'].measure(report.context, null);
  return [
    ...figures,
    ...asides,
    { id: 'S', name: words.subject['funds-used'], measured: spending, isSpending: true },
  ];
}
