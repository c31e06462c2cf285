import { access, mkdir, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where a browser usually is, when one is installed. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing but the page: no sandbox (which root does not get), no graphics card, no traffic of the browser's own. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a browser without a window: an installed Chromium or Chrome if there is one, else the one that npm brought
 * (Linux on x64 only).
 * @throws {Error} that says what to do, when there is neither or it does not start.
 */
export async function openBrowser(): Promise<Browser> {
  const found = await findInstalled();
  try {
    const executablePath = found ?? (await unpack());
    return await chromium.launch({ executablePath, args: flags, headless: true });
  } catch (cause) {
    throw new Error(
      `No browser can be started for the tests of the local page (${found ?? 'the one from npm'}). Install Chromium or ` +
        'Chrome, or on Linux x64 the libraries that the one from npm needs: libnss3, libnspr4 and libexpat1.',
      { cause },
    );
  }
}

async function findInstalled(): Promise<string | null> {
  for (const path of installed) {
    if (await exists(path)) return path;
  }
  return null;
}

/** Unpacks the browser from npm to the temporary folder. One process at a time: others wait until it is whole. */
async function unpack(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium');
  const lock = join(tmpdir(), 'verne-browser.lock');
  for (let waited = 0; waited < 300 && !(await took(lock)); waited++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    return await packed.executablePath();
  } finally {
    await rmdir(lock).catch(() => undefined);
  }
}

async function took(lock: string): Promise<boolean> {
  return mkdir(lock).then(
    () => true,
    () => false,
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
