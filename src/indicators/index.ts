import type { Subject } from '../plan/subject';
import { activityCount } from './activity-count';
import { associationsRunning } from './associations-running';
import { categoryCoverage } from './category-coverage';
import { certificatesIssued } from './certificates-issued';
import { equipmentSets } from './equipment-sets';
import { fundsUsed } from './funds-used';
import { keyPersonCoverage } from './key-person-coverage';
import type { Measure } from './measure';
import { peopleVisited } from './people-visited';
import { personTimes } from './person-times';
import { satisfaction } from './satisfaction';
import { workCompletion } from './work-completion';

/** The measure of each subject (指标的计算). */
export const measures: Readonly<Record<Subject, Measure>> = {
  'activity-count': activityCount,
  'certificates-issued': certificatesIssued,
  'associations-running': associationsRunning,
  'key-person-coverage': keyPersonCoverage,
  'work-completion': workCompletion,
  'funds-used': fundsUsed,
  'category-coverage': categoryCoverage,
  satisfaction,
  'people-visited': peopleVisited,
  'person-times': personTimes,
  'equipment-sets': equipmentSets,
};
