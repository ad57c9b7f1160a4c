import type { Route } from './route.js'

interface Found {
  readonly route: Route
  /** The named parts of the path. */
  readonly path: Readonly<Record<string, string>>
}

interface Node {
  readonly fixed: Map<string, Node>
  any?: Node
  readonly routes: Map<string, { route: Route; names: readonly string[] }>
}

/** Finds the route of a request. `/v1/payouts/search` comes before `/v1/payouts/{payout}`. */
export function createRouteTable(routes: readonly Route[]): (method: string, path: string) => Found | undefined {
  const root = node()
  for (const route of routes) {
    const names: string[] = []
    let at = root
    for (const segment of route.path.split('/')) {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1]
      if (name !== undefined) names.push(name)
      at = name === undefined ? fixedBelow(at, segment) : anyBelow(at)
    }
    at.routes.set(route.method, { route, names })
  }

  return (method, path) => {
    const values: string[] = []
    const found = find(root, path.split('/'), 0, method, values)
    if (!found) return undefined
    const named = Object.fromEntries(found.names.map((name, index) => [name, values[index] ?? '']))
    return { route: found.route, path: named }
  }
}

const node = (): Node => ({ fixed: new Map(), routes: new Map() })

function fixedBelow(at: Node, segment: string): Node {
  const below = at.fixed.get(segment) ?? node()
  at.fixed.set(segment, below)
  return below
}

function anyBelow(at: Node): Node {
  at.any ??= node()
  return at.any
}

function find(
  at: Node,
  segments: readonly string[],
  index: number,
  method: string,
  values: string[],
): { route: Route; names: readonly string[] } | undefined {
  const segment = segments[index]
  if (segment === undefined) return at.routes.get(method)
  const below = at.fixed.get(segment)
  const fixed = below && find(below, segments, index + 1, method, values)
  if (fixed || !at.any || segment === '') return fixed
  values.push(decoded(segment))
  const found = find(at.any, segments, index + 1, method, values)
  if (!found) values.pop()
  return found
}

function decoded(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
