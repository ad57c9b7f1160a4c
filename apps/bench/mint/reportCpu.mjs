/** Tells the parent where this process listens, and then, whenever asked, what CPU and memory it has used. */
export function reportCpu(port) {
  process.send({ port })
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send({ cpu: user + system, rss: process.memoryUsage.rss() })
  })
}
