import type { Sandbox } from '../core/sandbox.js'

/** Fills an empty sandbox with the demo's platforms. */
export async function seedDemo(_sandbox: Sandbox): Promise<void> {}
