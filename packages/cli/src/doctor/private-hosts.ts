import { lookup } from 'node:dns/promises';
import { BlockList } from 'node:net';

/** Addresses of this machine, of the network that it stands in, and of no machine at all. */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, bits);
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');

/** The addresses that a name stands for; none when there is no such name. */
export type LookUp = (host: string) => Promise<readonly string[]>;

const lookUp: LookUp = async (host) =>
  lookup(host, { all: true }).then(
    (found) => found.map(({ address }) => address),
    () => [],
  );

/** Whether an address of the web leads to this machine or into the network that it stands in. */
export async function isPrivate(address: string, find: LookUp = lookUp): Promise<boolean> {
  const host = new URL(address).hostname.replace(/^\[(.*)\]$/, '$1');
  return (await find(host)).some((one) => PRIVATE.check(one, one.includes(':') ? 'ipv6' : 'ipv4'));
}
