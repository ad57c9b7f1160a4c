import { useEffect, useRef } from 'react'
import { type SaveTask, useFormSurroundings } from './FormContext.js'

/** Runs when the form has been found in order and before it is sent; false keeps it where it is. */
export function useBeforeSave(task: SaveTask): void {
  const { addTask } = useFormSurroundings()
  const latest = useRef(task)
  useEffect(() => {
    latest.current = task
  })
  useEffect(() => addTask(() => latest.current()), [addTask])
}
