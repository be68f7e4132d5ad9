/** One step of a guide, as it is drawn: what is pressed in turn, what is filled in, where something is pasted, or the page after it. */
export type Scene =
  | { readonly menus: readonly string[] }
  | { readonly fields: readonly (readonly [label: string, value: string])[] }
  | { readonly paste: readonly string[]; readonly into: string }
  | { readonly page: readonly string[]; readonly tool: number };

export interface Drawing {
  /** What it shows, in one sentence: also the text for who does not see it. */
  readonly title: string;
  readonly scenes: readonly (Scene & { readonly says: string })[];
}

const WIDTH = 480;
const LEFT = 52;
const INNER = WIDTH - LEFT - 16;
const GAP = 22;

/** Told apart by shape and words; in forced colours the system's own do the same. */
const STYLE = `.npq-guide{max-width:100%;height:auto}
.npq-guide text{font:15px system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;fill:#1a1f24}
.npq-guide text.code{font:13px ui-monospace,Menlo,Consolas,monospace}.npq-guide text.strong{font-weight:700}
.npq-guide text.on-full{fill:#fff;font-weight:700}.npq-guide text.menu{font-size:12px}.npq-guide text.small{font-size:13px;fill:#4b5660}
.npq-guide .paper{fill:#fff}.npq-guide .full{fill:#0b5a73}.npq-guide .line{fill:#fff;stroke:#6b7780}
.npq-guide .broken{fill:#eef5f7;stroke:#0b5a73;stroke-width:2;stroke-dasharray:6 4}.npq-guide .bar{fill:#d5dce0}
.npq-guide .arrow{fill:none;stroke:#0b5a73;stroke-width:2}
@media (forced-colors:active){.npq-guide{forced-color-adjust:none}.npq-guide text,.npq-guide text.small{fill:CanvasText}
.npq-guide .paper,.npq-guide .line,.npq-guide .broken{fill:Canvas}.npq-guide .line,.npq-guide .broken,.npq-guide .arrow{stroke:CanvasText}
.npq-guide .full{fill:CanvasText}.npq-guide text.on-full{fill:Canvas}.npq-guide .bar{fill:GrayText}}`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const text = (x: number, y: number, words: string, className = '', anchor = ''): string =>
  `<text x="${x}" y="${y}"${className && ` class="${className}"`}${anchor && ` text-anchor="${anchor}"`}>${escape(words)}</text>`;

const box = (x: number, y: number, width: number, height: number, className: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" class="${className}"/>`;

/** What is drawn, from a height of nought, and how tall that is. */
interface Drawn {
  readonly svg: string;
  readonly height: number;
}

/** Lists side by side: of each one line is named and pressed, and leads to the next. */
function menus(names: readonly string[]): Drawn {
  const arrow = 20;
  const width = Math.min(180, (INNER - arrow * (names.length - 1)) / names.length);
  const parts = names.map((name, index) => {
    const x = LEFT + index * (width + arrow);
    const next = index < names.length - 1;
    return [
      box(x, 0, width, 94, 'line'),
      box(x + 12, 14, width * 0.5, 7, 'bar'),
      box(x + 5, 33, width - 10, 28, 'full'),
      text(x + width / 2, 52, name, 'on-full menu', 'middle'),
      box(x + 12, 74, width * 0.6, 7, 'bar'),
      next ? `<path class="arrow" d="M${x + width + 4} 47h11m-5-5l5 5l-5 5"/>` : '',
    ].join('');
  });
  return { svg: parts.join(''), height: 94 };
}

function fields(all: readonly (readonly [label: string, value: string])[]): Drawn {
  const parts = all.map(([label, value], index) => {
    const y = index * 60;
    return (
      text(LEFT, y + 14, label, 'strong') +
      box(LEFT, y + 22, INNER, 28, 'line') +
      text(LEFT + 10, y + 41, value, 'code')
    );
  });
  return { svg: parts.join(''), height: all.length * 60 - 10 };
}

/** A box with lines of code in it. */
function paste(lines: readonly string[], into: string): Drawn {
  const height = lines.length * 20 + 18;
  const code = lines.map((line, index) =>
    text(
      LEFT + 12,
      46 + index * 20,
      line.replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length)),
      'code',
    ),
  );
  return {
    svg: text(LEFT, 14, into, 'strong') + box(LEFT, 22, INNER, height, 'broken') + code.join(''),
    height: height + 22,
  };
}

/** A page of the website: its head, some text, and what stands on it; the tool has the larger place. */
function page(parts: readonly string[], tool: number): Drawn {
  let y = 42;
  const drawn = parts.map((part, index) => {
    const height = index === tool ? 74 : 34;
    const shape =
      box(LEFT + 16, y, INNER - 32, height, 'broken') +
      text(LEFT + INNER / 2, y + height / 2 + 5, part, index === tool ? 'strong' : '', 'middle');
    y += height + 10;
    return shape;
  });
  const head = box(LEFT, 0, INNER, 14, 'bar') + box(LEFT + 16, 26, INNER * 0.4, 7, 'bar');
  return { svg: box(LEFT, 0, INNER, y + 4, 'line') + head + drawn.join(''), height: y + 4 };
}

function drawn(scene: Scene): Drawn {
  if ('menus' in scene) return menus(scene.menus);
  if ('fields' in scene) return fields(scene.fields);
  return 'paste' in scene ? paste(scene.paste, scene.into) : page(scene.page, scene.tool);
}

/** The steps one below the other, each with its number and what to do. */
export function draw({ title, scenes }: Drawing): string {
  let y = 16;
  const steps = scenes.map((scene, index) => {
    const { svg, height } = drawn(scene);
    const step = [
      `<circle cx="26" cy="${y + 14}" r="14" class="full"/>`,
      text(26, y + 19, String(index + 1), 'on-full', 'middle'),
      text(LEFT, y + 19, scene.says),
      `<g transform="translate(0 ${y + 36})">${svg}</g>`,
    ].join('');
    y += 36 + height + GAP;
    return step;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="npq-guide" width="${WIDTH}" height="${y + 14}" viewBox="0 0 ${WIDTH} ${y + 14}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<style>${STYLE}</style>`,
    box(0, 0, WIDTH, y + 14, 'paper'),
    ...steps,
    text(LEFT, y, 'A drawing: your screen looks different.', 'small'),
    '</svg>\n',
  ].join('\n');
}
