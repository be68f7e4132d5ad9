import type { Browser, Page } from 'playwright-core';
import { readPdf, type PdfText } from '../support/pdf-text.js';

/** What a page or a frame in it was about to print. */
interface Printed {
  readonly html: string;
  readonly css: string;
  readonly isFrame: boolean;
  readonly address: string;
}

/** Puts a stub in place of `print`, in every frame: a headless browser has no printer. Before the page is opened. */
export async function holdPrints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      const css = document.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .map(({ cssText }) => cssText)
        .join('\n');
      const printed = ((window.top as unknown as { npqPrinted?: Printed[] }).npqPrinted ??= []);
      printed.push({
        html: document.documentElement.outerHTML,
        css,
        isFrame: window !== window.top,
        address: document.URL,
      });
    };
  });
}

/** Waits for the next print, and takes it out. */
export async function nextPrint(page: Page): Promise<Printed> {
  await page.waitForFunction(
    () => (window as unknown as { npqPrinted?: Printed[] }).npqPrinted?.length,
    undefined,
    { polling: 50 },
  );
  return page.evaluate(() => (window as unknown as { npqPrinted: Printed[] }).npqPrinted.shift()!);
}

/** The same document as a PDF of Chromium's. */
export async function toPdf(browser: Browser, { html, css }: Printed): Promise<PdfText> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html>${html}`);
  await page.addStyleTag({ content: css });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return readPdf(pdf);
}
