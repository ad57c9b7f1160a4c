const place = '\uE000'

/** A message with a value in it that no line break may cut: `11月24日〜27日` is one thing. */
export function Filled({ message, value }: { message: (value: string) => string; value: string }) {
  const [before, after] = message(place).split(place)
  return (
    <>
      {before}
      <span style={{ whiteSpace: 'nowrap' }}>{value}</span>
      {after}
    </>
  )
}
