import districts from '@npq-widgets/data/records/districts';
import hubs from '@npq-widgets/data/records/hubs';
import type { Block } from './block.js';
import { escaped, link, list } from './html.js';

type Hub = (typeof hubs.items)[number];

export const regions: readonly string[] = [...new Set(hubs.items.map(({ region }) => region))].sort();
export const areas: readonly string[] = hubs.items.map(({ id }) => id);

const districtNames = new Map(districts.items.map(({ id, name }) => [id, name]));

function hubHtml({ id, name, website, email, phone, leadSchool, districts: parts }: Hub): string {
  const places = parts.map(
    ({ code, part }) => `${districtNames.get(code) ?? code}${part ? ` (${part.side})` : ''}`,
  );
  const contact = [
    ...(email === null ? [] : [link(`mailto:${email}`, email)]),
    ...(phone === null
      ? []
      : [escaped(`${phone.number}${phone.then === undefined ? '' : `, ${phone.then}`}`)]),
  ];
  return [
    `${link(website, name)} (${id}), led by ${escaped(leadSchool.value.name)}.`,
    ...(contact.length > 0 ? [`${contact.join(', ')}.`] : []),
    escaped(`For ${places.join(', ')}.`),
  ].join(' ');
}

/** The hubs of some areas. */
export function hubsBlock(of: string, isWanted: (hub: Hub) => boolean): Block | undefined {
  const found = hubs.items.filter(isWanted);
  if (found.length === 0) return undefined;
  return {
    title: `Teaching school hubs: ${of}`,
    parts: [list('ul', found.map(hubHtml))],
    facts: found.map(({ sources }) => ({ sources })),
    read: hubs.read,
    reviewBy: found.map(({ reviewBy }) => reviewBy).sort()[0] ?? '',
  };
}
