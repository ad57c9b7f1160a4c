import pg from 'pg'

/** A database of our own on the given Postgres server, and how to drop it. */
export async function scratchDatabase(url) {
  const name = `connect_kit_bench_${process.pid}`
  const administer = async (sql) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await administer(`create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return { url: own.href, drop: () => administer(`drop database ${name} with (force)`) }
}
