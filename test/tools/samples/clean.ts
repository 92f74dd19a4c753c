import { activitySheet, attendanceSheet, events } from './activities';
import { certificateSheet, equipmentSheet } from './certificates';
import { expenditureSheet } from './expenditure';
import { population } from './people';
import type { SampleSheet } from './sheet';
import { surveySheet } from './survey';
import { rosterSheet, visitsOf, visitSheet } from './visits';

/** A year's ledgers as they should be: everything done, nothing wrong. */
export function cleanSheets(): readonly SampleSheet[] {
  const people = population();
  const held = events(people);
  const visits = visitsOf(people);
  return [
    expenditureSheet(),
    activitySheet(held),
    attendanceSheet(held),
    visitSheet(visits),
    certificateSheet(people),
    equipmentSheet(),
    surveySheet(held),
    rosterSheet(people, visits),
  ];
}
