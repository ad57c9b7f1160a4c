/** What a sandbox can begin with; `demo` is another name of `publishing`. @public */
export type SeedName = 'publishing' | 'demo' | 'marketplace' | 'gym' | 'scale'

/** What a sandbox is made with. @public */
export interface SandboxOptions {
  /** Real time that can be turned forward (the default), or time that stands still until it is advanced. */
  clock?: 'real' | 'frozen'
  /** Unix seconds to begin at. */
  now?: number
  /** What the sandbox holds to begin with; without it, nothing. */
  seed?: SeedName
  /** The same number gives the same ids in the same run: with the same start and requests, the same bytes. */
  randomSeed?: number
  /** A directory that keeps everything: whatever was answered is there again after a restart, also after a kill. */
  dataDir?: string
  /** What `snapshot()` gave: the sandbox begins there, whatever the directory held. Decides clock, seed and country. */
  restore?: string
  /** The address under which browsers reach the sandbox, when a proxy stands in front: `https://example.test`. */
  origin?: string
  /** Where platforms are that nobody placed elsewhere: JP unless told otherwise. */
  country?: string
}

/** What a sandbox with a server is made with. @public */
export interface StartSandboxOptions extends SandboxOptions {
  /** 0, the default, takes any free port. */
  port?: number
  /** The loopback address unless told otherwise: the sandbox lets anyone in who can reach it. */
  host?: string
}
