/** What any tag of HTML takes, and what tools of a page put on all tags. */
const ANYWHERE =
  /^(?:class|id|style|hidden|lang|dir|slot|title|role|tabindex|part|exportparts|translate|inert|draggable|contenteditable|spellcheck|accesskey|nonce|is|item\w+|on\w+|aria-.*|data-.*|xml.*|x-.*|v-.*|ng-.*|_.*)$/;

/** True for an attribute that is not ours to judge. */
export const isAnyonesAttribute = (name: string): boolean => /[^a-z-]/.test(name) || ANYWHERE.test(name);
