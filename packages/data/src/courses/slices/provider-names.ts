import type { ProviderRecord } from '../../schema/providers.js';

/** Names of the lead providers that still lead an NPQ, by their id. */
type ProviderNamesSlice = Readonly<Record<string, string>>;

export const build = ({ providers }: { readonly providers: ProviderRecord }): ProviderNamesSlice =>
  Object.fromEntries(
    providers.items.filter(({ status }) => status === 'active').map(({ id, name }) => [id, name]),
  );
