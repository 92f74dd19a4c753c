import { columnOf, type SampleCell, type SampleSheet } from './sheet';

/**
 * The clean year with a handful of the mistakes that happen in an office. What each one is found as
 * stands in test/samples/samples.test.ts.
 */
export function withMistakes(clean: readonly SampleSheet[]): readonly SampleSheet[] {
  return clean.map((sheet) => {
    const mistakes = MISTAKES[sheet.name] ?? [];
    return mistakes.reduce((changed, mistake) => mistake(changed), sheet);
  });
}

type Mistake = (sheet: SampleSheet) => SampleSheet;

const MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  支出台账: [
    // 620.00 + 1958.50 is above the 2,000 of an association's chair.
    change('摘要', '盲协主席走访慰问品（大米、收音机）', '金额(元)', 1958.5),
    change('摘要', '全国爱眼日活动误餐费', '金额(元)', '1,200元'),
    change('摘要', '世界精神卫生日活动误餐费', '日期', '2021-10-13'),
    enterAgain('摘要', '全国助残日活动误餐费（聋协26人）'),
    // A new line, entered over a copy of the last one.
    enterAgain('摘要', '世界精神卫生日活动场地及康复材料费', {
      日期: '2020-10-22',
      凭证号: '记-14',
      项目: '办公费',
      协会: null,
      摘要: '购买办公用品',
      收款人: '昆明彩印坊图文店',
      '金额(元)': 386.5,
    }),
  ],
  活动台账: [change('活动主题', '轮椅健身与无障碍体验', '参加人数', '约50人')],
  走访台账: [changeRow(7, '残疾人证号', (number) => Number(number))],
  制证发证台账: [changeRow(3, '残疾人证号', withWrongCheckDigit)],
};

/** Puts another value into the row that has a text. */
function change(by: string, text: string, header: string, value: SampleCell): Mistake {
  return (sheet) => changeRow(rowWith(sheet, by, text), header, () => value)(sheet);
}

/** Changes a cell of the row at an index. */
function changeRow(index: number, header: string, make: (value: SampleCell) => SampleCell): Mistake {
  return (sheet) => {
    const column = columnOf(sheet, header);
    const rows = sheet.rows.map((row, at) =>
      at === index ? row.map((value, i) => (i === column ? make(value) : value)) : row,
    );
    return { ...sheet, rows };
  };
}

/** Enters a row a second time below itself, with some cells changed. */
function enterAgain(by: string, text: string, changes: Readonly<Record<string, SampleCell>> = {}): Mistake {
  return (sheet) => {
    const index = rowWith(sheet, by, text);
    const copy = [...(sheet.rows[index] ?? [])];
    for (const [header, value] of Object.entries(changes)) copy[columnOf(sheet, header)] = value;
    return { ...sheet, rows: sheet.rows.toSpliced(index + 1, 0, copy) };
  };
}

function rowWith(sheet: SampleSheet, header: string, text: string): number {
  const column = columnOf(sheet, header);
  const index = sheet.rows.findIndex((row) => row[column] === text);
  if (index < 0) throw new RangeError(`${sheet.name}: no row with ${text}`);
  return index;
}

/** The 18th character, which checks the 17 before it, becomes another. */
function withWrongCheckDigit(number: SampleCell): string {
  const text = String(number);
  return `${text.slice(0, 17)}${text[17] === '1' ? '2' : '1'}${text.slice(18)}`;
}
