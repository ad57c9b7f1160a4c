// The package's main entry injects a script when it runs; its types do not. `/pure` has types that only bundlers resolve.
// biome-ignore lint/style/noRestrictedImports: types only, nothing of it is left in the built file
export type * from '@stripe/connect-js'
