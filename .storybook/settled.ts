const quiet = 150
const patience = 5_000

/** Waits until nothing has changed on the page for a moment: what is checked is what stays, not what flashes by. */
export function settled(page: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect()
      clearTimeout(limit)
      clearTimeout(pause)
      resolve()
    }
    const observer = new MutationObserver(() => {
      clearTimeout(pause)
      pause = setTimeout(finish, quiet)
    })
    let pause = setTimeout(finish, quiet)
    const limit = setTimeout(finish, patience)
    observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true })
  })
}
