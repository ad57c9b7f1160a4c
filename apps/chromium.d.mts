/** Where a Chromium stands on this machine, or undefined: `CHROMIUM_PATH` wins. */
export const executablePath: string | undefined

/** What it is started with: headless, quiet, and without its own calls home. */
export const args: string[]
