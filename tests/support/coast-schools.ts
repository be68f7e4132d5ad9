/** The box for a school over an index that stories name, and an index of the coast that does not exist. */
import {
  buildIndex,
  checksum,
  schoolSearch,
  type IndexSource,
  type School,
} from '@npq-widgets/data/workplaces';
import { schoolView } from '../../packages/elements/src/eligibility-checker/views/school/view.js';
import { schoolBox } from '../../packages/elements/src/provider-finder/views/place/schools.js';
import { refuse } from './network.js';

const school = (urn: string, name: string, town: string, district: string): School => ({
  ...{ urn, ukprn: '', name, postcode: '', town, street: '', district, formerDistrict: '' },
  ...{ type: '01', phase: 'Primary', trust: '', formerName: '', lists: [] },
});

const { manifest, shards } = buildIndex(
  [
    school('900001', 'Holly Tree Infant School', 'Saltmarsh', 'E06000902'),
    school('900002', 'Holly Lodge School', 'Harbour', 'E06000901'),
    school('900003', 'St Anne’s Primary School', 'Harbour', 'E06000901'),
    school('900004', 'St Anne’s Primary School', 'Marram', 'E07000904'),
    school('900005', 'Newton Example School', 'Harbour', 'E06000901'),
    school('900006', 'North Quay Primary School', 'Twinport', 'E06000903'),
  ],
  { date: '2026-11-02', round: null, source: 'Example', licence: 'OGL-UK-3.0' },
  checksum,
);

/** Schools of the coast that does not exist, as an index has them. */
export const coastSchools: IndexSource = {
  manifest: () => Promise.resolve(manifest),
  shard: (file) => Promise.resolve(shards.get(file)),
};

/** An index that does not come. */
export const noSchools: IndexSource = { manifest: refuse, shard: refuse };

/** What the finder brings for schools. */
export function finderSchools(source: IndexSource) {
  const search = schoolSearch(source);
  return { schools: () => Promise.resolve(schoolBox(() => search)) };
}

/** What the checker brings for schools. */
export function checkerSchools(source: IndexSource) {
  const search = schoolSearch(source);
  return { school: () => Promise.resolve(schoolView(() => search)) };
}
