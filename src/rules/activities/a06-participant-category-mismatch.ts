import { namedComponents } from '../../ledgers/derive/people';
import { SERVES } from '../../values/association';
import { CATEGORY_NAMES, type Category } from '../../values/certificate';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { hostsOfSignIn, signIns, standingOf } from './sign-ins';

/**
 * Fires at a participant whose certificate's category is none that a host of the activity serves. 多重
 * is judged by the components that another ledger names for the person, else left alone; so are staff,
 * relatives, and people without a certificate.
 */
export const A06: Rule = {
  code: 'A06',
  name: 'participant-category-mismatch',
  title: '参加人类别与协会不符',
  group: 'activities',
  severity: 'warning',
  needs: ['attendance.cert', 'attendance.association'],
  yieldsTo: ['A05', 'C07'],
  basis: 'accounting practice',
  *check(context) {
    const components = namedComponents(context.ledgers);
    for (const signIn of signIns(context, 'cert', 'association')) {
      const { ledger, row, activity } = signIn;
      const certificate = row.cert?.certificate;
      // A joint activity's sign-in names one association; the other hosts' people attend as well.
      const hosts = new Set([...hostsOfSignIn(signIn), ...(activity?.hosts ?? [])]);
      if (!certificate || hosts.size === 0 || standingOf(signIn) === 'companion') continue;
      const categories: readonly Category[] =
        certificate.category === 7 ? [...(components.get(certificate.id) ?? [])] : [certificate.category];
      const served = [...hosts].flatMap((host) => SERVES[host]);
      if (categories.length === 0 || categories.some((category) => served.includes(category))) continue;
      const names = (list: readonly Category[]) => list.map((one) => CATEGORY_NAMES[one]).join('、');
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'cert'),
        expected: names(served),
        actual: names(categories),
        figures: { association: [...hosts].join('、'), category: names(categories), served: names(served) },
      });
    }
  },
};
