import type { DistrictReason, FoundArea, FoundHubs } from '@npq-widgets/data/finder';
import { joinAnd } from '../../../core/format.js';
import type { ResultUi } from './messages.js';

type Msg = ResultUi['msg'];

/** `the west of North Yorkshire`, where that much is settled; else the district's name. */
const whereIn = ({ name, side, why }: DistrictReason): string =>
  side && why === 'its-side' ? `the ${side} of ${name}` : name;

/** How the place and the district hang together; empty when they are one. */
function whereIsPlace(reason: DistrictReason, { place, counted }: FoundHubs, msg: Msg): string {
  const { settings, name } = reason;
  const district = whereIn(reason);
  if (counted === 0) return msg('FINDER_RESULT_CENTRE', { place, district });
  if (counted === null || settings === counted)
    return place === name ? '' : msg('FINDER_RESULT_IN', { place, district });
  const values = { place, district, count: counted, settings: settings ?? 0 };
  return msg(settings === 1 ? 'FINDER_RESULT_SOME_ONE' : 'FINDER_RESULT_SOME', values);
}

function districtReason(reason: DistrictReason, found: FoundHubs, msg: Msg): string {
  const line = whereIsPlace(reason, found, msg);
  const { name: district, side, why } = reason;
  if (side && why === 'either-side')
    return line
      ? msg('FINDER_RESULT_SIDE', { line, side })
      : msg('FINDER_RESULT_SIDE_ALONE', { side, district });
  return line || msg('FINDER_RESULT_WHOLE_ALONE', { district });
}

/** Why this hub. Where it is the only one it is enough to say where the place is. */
export function reasonsFor({ districts }: FoundArea, found: FoundHubs, msg: Msg): string[] {
  const { place, isCounty, isHub, counted, areas } = found;
  if (isHub) return [msg('FINDER_RESULT_BY_NAME')];
  if (isCounty) return [msg('FINDER_RESULT_COUNTY_WHOLE', { county: place, count: districts.length })];
  if (areas.length === 1 && districts.length > 1 && counted !== 0)
    return [msg('FINDER_RESULT_IN', { place, district: joinAnd(districts.map(whereIn)) })];
  return districts.map((reason) => districtReason(reason, found, msg));
}
