declare module 'zengin-code' {
  interface Entry {
    code: string
    name: string
    kana: string
    hira: string
    roma: string
  }
  const table: Record<string, Entry & { branches: Record<string, Entry> }>
  export default table
}
