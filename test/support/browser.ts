/** A headless Chromium for the tests that look at a page as a reader sees it. */
import { chromium, type Page } from 'playwright-core'
import { findExecutable } from './executable'

const program = findExecutable('chromium', 'chromium-browser', 'google-chrome')
const absence = 'Chromium is not installed (on Debian: apt-get install chromium).'

/** Why the browser tests are to be skipped, or null. CI never skips them: there `openBrowser` fails instead. */
export const browserMissing: string | null = program || process.env.CI ? null : absence

/** Opens a page of a new browser, whose profile is empty and gone after `close`. */
export const openBrowser = async (): Promise<{ page: Page; close: () => Promise<void> }> => {
  if (!program) throw new Error(absence)
  const browser = await chromium.launch({
    executablePath: program,
    // Playwright already leaves out the sandbox, which root and containers cannot have, and the browser's own errands (updates, sync).
    args: ['--disable-gpu', '--disable-quic'],
  })
  return { page: await browser.newPage(), close: () => browser.close() }
}
