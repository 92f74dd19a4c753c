import { squeeze } from '../../values/text';

const FORM = /(?:股份)?有限(?:责任)?公司|总公司|分公司|公司/g;

/**
 * Whether two names are of one company: compared without brackets and legal form (有限公司), and a name may
 * leave out a part of the other's, such as the place.
 */
export function sameCompany(a: string, b: string): boolean {
  const [x, y] = [core(a), core(b)];
  if (x === '' || y === '') return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short === long || (short.length >= 4 && long.includes(short));
}

function core(name: string): string {
  return squeeze(name)
    .replace(/[()[\]【】〔〕]/g, '')
    .replace(FORM, '')
    .toUpperCase();
}
