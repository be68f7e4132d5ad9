import { SnippetError, checkSource } from '../../snippets/index.js';
import { hashOfChoice, type Choice } from '../choice.js';
import { ADDRESS, USUAL_ADDRESS } from './state.js';

/** How the file gets to the hub's website, and its address into the builder. */
export interface NextStep {
  /** Where the file will be. */
  readonly address: string;
  readonly fileName: string;
  /** The builder, with the address and the hub's name filled in, and all that was chosen there before. */
  readonly builder: string;
}

/** What is wrong with the address. */
export interface AddressProblem {
  readonly key: typeof ADDRESS;
  readonly where: string;
  readonly sentence: string;
}

export function nextStep(typed: string, hub: string, choice: Choice): NextStep | AddressProblem {
  try {
    const address = checkSource(typed) || USUAL_ADDRESS;
    const fileName = /\/([^/?#]+)(?:[?#].*)?$/.exec(address)?.[1] ?? 'our-npqs.json';
    return { address, fileName, builder: `./${hashOfChoice({ ...choice, name: hub, src: address })}` };
  } catch (error) {
    if (!(error instanceof SnippetError)) throw error;
    return { key: ADDRESS, where: 'Where the file will be', sentence: error.message };
  }
}
