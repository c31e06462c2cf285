import type { Browser } from 'playwright-core';

export async function takeStory(_browser: Browser, _folders: { kept: string; all: string }): Promise<void> {}
