import builtIn from './built-in.json';
import type { Plan } from './plan';
import { planFromJson } from './plan-file';

/** The plan of the project document (残疾人基层组织建设工作, 2020), in force where no other is given. */
export const builtInPlan: Plan = planFromJson(builtIn);
