import { createServer } from 'node:http'

/** The site that sends people to hosted pages and gets them back. */
export async function openShop(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html')
    answer.end('<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1>')
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, close }
}
