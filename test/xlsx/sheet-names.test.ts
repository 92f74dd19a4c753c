import { describe, expect, it } from '@jest/globals';
import { renameSheets, resolveSheetNames } from '../../src/workbook/xlsx/sheet-names';
import { applyToXlsx } from '../../src/workbook/xlsx/writer';
import { richEntries } from './rich-workbook';
import { elements, model, unpack, values } from './writer-tools';
import { zipOf } from './zip-for-tests';

const wish = (name: string, replaces: string | null = null) => ({ name, replaces });

describe('names for our sheets', () => {
  it.each([
    ['a free name', [wish('绩效指标表')], ['台账'], ['绩效指标表']],
    ['a name that is taken', [wish('校验结果')], ['校验结果'], ['校验结果 (2)']],
    ['also the second name', [wish('A')], ['a', 'A (2)'], ['A (3)']],
    ['case and width do not part names', [wish('Ａbc')], ['aBC'], ['Ａbc (2)']],
    ['two wishes for one name', [wish('甲'), wish('甲')], [], ['甲', '甲 (2)']],
    ['a sheet that is replaced keeps its name', [wish('校验结果', '结果')], ['结果', '校验结果'], ['结果']],
    ['its name as it is spelt', [wish('x', 'SHEET')], ['Sheet'], ['Sheet']],
    ['a sheet that is gone', [wish('甲', '乙')], ['台账'], ['甲']],
    ['two that want the same place', [wish('甲', '乙'), wish('丙', '乙')], ['乙'], ['乙', '丙']],
    ['signs no name may have', [wish("'a/b:c*[d]?\\'")], [], ['a_b_c__d___']],
    ['nothing', [wish("'")], [], ['Sheet']],
  ])('%s', (_, wishes, existing, expected) => {
    expect(resolveSheetNames(wishes, existing)).toEqual(expected);
  });

  it('keeps to 31 characters, and characters whole', () => {
    const long = '表'.repeat(40);
    expect(resolveSheetNames([wish(long)], [])).toEqual(['表'.repeat(31)]);
    expect(resolveSheetNames([wish(long)], ['表'.repeat(31)])).toEqual([`${'表'.repeat(27)} (2)`]);
    expect(resolveSheetNames([wish(`${'表'.repeat(30)}𠀀`)], [])).toEqual(['表'.repeat(30)]);
  });
});

describe('models whose sheets are renamed', () => {
  const formulaUnder = (formula: string, name = '依据') =>
    renameSheets(
      [model({ cells: [{ row: 0, column: 0, value: 1, style: 'number', formula }] }), model({ name })],
      ['绩效指标表', "依'据 (2)"],
    )[0]?.cells[0]?.formula;

  it.each([
    ["SUM('依据'!A1:A9)", "SUM('依''据 (2)'!A1:A9)"],
    ['依据!A1+依据!$B$2', "'依''据 (2)'!A1+'依''据 (2)'!$B$2"],
    ["'依据 2'!A1+总依据!A1", "'依据 2'!A1+总依据!A1"],
    ['"依据!A1"&"""依据!"', '"依据!A1"&"""依据!"'],
    ["[1]依据!A1+'[a]依据'!A1", "[1]依据!A1+'[a]依据'!A1"],
    ['IF(A1=#REF!,1,0)', 'IF(A1=#REF!,1,0)'],
  ])('follow in the formula %s', (formula, expected) => {
    expect(formulaUnder(formula)).toBe(expected);
  });

  it('follow in formulas that quote an apostrophe', () => {
    expect(formulaUnder("'a''b'!A1", "a'b")).toBe("'依''据 (2)'!A1");
  });

  it('follow in links', () => {
    const cell = {
      row: 0,
      column: 0,
      value: 'x',
      style: 'link',
      link: { sheet: '甲', reference: 'B2' },
    } as const;
    expect(renameSheets([model({ name: '甲', cells: [cell] })], ['甲 (2)'])[0]?.cells[0]?.link).toEqual({
      sheet: '甲 (2)',
      reference: 'B2',
    });
  });
});

describe('a sheet of the user with the name of one of ours', () => {
  it('stays, and ours stands beside it with all that refers to it', async () => {
    const book = zipOf(
      richEntries((source, name) =>
        name === 'xl/workbook.xml' ? source.replaceAll('名册', '指标依据') : source,
      ),
    );
    const models = [
      model({
        cells: [
          { row: 0, column: 0, value: 0, style: 'number', formula: "SUM('指标依据'!B:B)" },
          { row: 1, column: 0, value: '见', style: 'link', link: { sheet: '指标依据', reference: 'A3:H3' } },
        ],
      }),
      model({
        own: 'evidence',
        name: '指标依据',
        filter: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 1 },
      }),
    ];
    const after = await unpack(await applyToXlsx(book, models, null));
    const workbook = after.outline('xl/workbook.xml');
    expect(values(workbook, 'sheet', 'name')).toEqual([
      '支出台账',
      '图',
      '指标依据',
      '绩效指标表',
      '指标依据 (2)',
    ]);
    expect(after.text('xl/worksheets/sheet3.xml')).toContain("<f>SUM('指标依据 (2)'!B:B)</f>");
    const [link] = elements(after.outline('xl/worksheets/sheet3.xml'), 'hyperlink');
    expect(link?.attributes.get('location')).toBe("'指标依据 (2)'!A3:H3");
    expect(after.text('xl/workbook.xml')).toContain(
      'localSheetId="4" hidden="1">\'指标依据 (2)\'!$A$1:$B$4<',
    );
  });
});
