import { squeeze } from '../values/text';

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

/** First match wins, so the more particular words stand first. */
const WORDS: readonly (readonly [RegExp, Subject])[] = [
  [/满意/, 'satisfaction'],
  [/类别.*(覆盖|率)|覆盖.*类别/, 'category-coverage'],
  [/重点.*覆盖率|覆盖率.*重点/, 'key-person-coverage'],
  [/(工作|任务|按期|按时|及时).*完成率|日前.*完成率|^完成(及时)?率$/, 'work-completion'],
  [/正常运(行|转)/, 'associations-running'],
  [/资金使用总量|资金使用总额|资金支出总[量额]|支出总额|项目总支出|资金总量/, 'funds-used'],
  [/走访.*(人数|人$)|走访联系/, 'people-visited'],
  [/人次/, 'person-times'],
  [/(活动).*(次数|场次|场数)|(开展|举办).*活动(数|次数)?$/, 'activity-count'],
  [
    /(制作|制发|发放|换发|办理).*(残疾人?证|三代证)|(残疾人?证|三代证).*(制作|制发|发放|换发|办理)/,
    'certificates-issued',
  ],
  [/(购置|购买|采购).*设备|设备.*(购置|数量|套数)/, 'equipment-sets'],
];

/** What an indicator's name is about; null where no measure of ours fits it. */
export function subjectOf(name: string): Subject | null {
  const plain = squeeze(name);
  return WORDS.find(([word]) => word.test(plain))?.[1] ?? null;
}
