declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export default classes
}

declare module '*.css'

/** Replaced by every bundler; kept out of the browser's types otherwise. */
declare const process: { env: { NODE_ENV?: string } }
