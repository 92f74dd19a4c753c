import { squeeze } from '../values/text';
import { measurandOf } from './stated-figure';

/** What an indicator or a stated figure is about: the thing that is measured. */
export type Subject =
  | 'activity-count'
  | 'certificates-issued'
  | 'associations-running'
  | 'key-person-coverage'
  | 'work-completion'
  | 'funds-used'
  | 'category-coverage'
  | 'satisfaction'
  | 'people-visited'
  | 'person-times'
  | 'equipment-sets';

/** Words of events that are counted by themselves: their numbers are not those of the activities. */
const OTHER_EVENTS = /走访|慰问|培训|调查/;
const PERSON_TIMES = /人次(?!数)|(?<!残疾|[盲聋])人次数/;

/** First match that fits wins, so the more particular words stand first. */
const WORDS: readonly (readonly [(name: string) => boolean, Subject])[] = [
  [(name) => /(?<!不)满意/.test(name) && !/调查.*(覆盖|回收|完成|开展)/.test(name), 'satisfaction'],
  [(name) => /类别.*(覆盖|率)|覆盖.*类别/.test(name), 'category-coverage'],
  [(name) => /重点.*覆盖率|覆盖率.*重点/.test(name), 'key-person-coverage'],
  [(name) => /(工作|任务|按期|按时|及时).*完成率|日前.*完成率|^完成(及时)?率$/.test(name), 'work-completion'],
  [(name) => /正常运(行|转)/.test(name), 'associations-running'],
  [
    (name) => /资金使用总量|资金使用总额|资金支出总[量额]|支出总额|项目总支出|资金总量/.test(name),
    'funds-used',
  ],
  [(name) => /走访.*(人数|人$)|走访联系/.test(name) && !/人次/.test(name), 'people-visited'],
  [
    (name) =>
      /参加|参与|组织|活动|到场|^总?人次/.test(name) && PERSON_TIMES.test(name) && !isAboutOtherEvents(name),
    'person-times',
  ],
  [
    (name) =>
      /活动.*(次数|场次|场数)|(开展|举办).*活动(数|次数)?$/.test(name) &&
      !/人次|满意/.test(name) &&
      !isAboutOtherEvents(name),
    'activity-count',
  ],
  [
    (name) =>
      /(制作|制发|发放|换发|办理).*(残疾人?证|三代证)|(残疾人?证|三代证).*(制作|制发|发放|换发|办理)/.test(
        name,
      ),
    'certificates-issued',
  ],
  [(name) => /(购置|购买|采购).*设备|设备.*(购置|数量|套数)/.test(name), 'equipment-sets'],
];

/** Whether a name is about visits, training or surveys and not about the activities. */
export function isAboutOtherEvents(name: string): boolean {
  return OTHER_EVENTS.test(name);
}

/** What an indicator's name is about; null where no measure of ours fits it. */
export function subjectOf(name: string): Subject | null {
  const plain = squeeze(name);
  return WORDS.find(([matches, subject]) => matches(plain) && fits(plain, subject))?.[1] ?? null;
}

/** A name that ends in 率 is no count and no amount, one that ends in 数 no rate. */
function fits(plain: string, subject: Subject): boolean {
  const bare = plain.replace(/\([^()]*\)$/, '');
  return measurandOf(subject) === 'percentage' ? !/[数次份]量?$/.test(bare) : !/率$/.test(bare);
}
