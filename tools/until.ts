/**
 * Waits for a condition instead of for a time. Enter: how to listen to something, what to wait for.
 * @returns the first value that is wanted; the listening has ended then
 */
export async function until<T>(
  listen: (tell: (value: T) => void) => () => void,
  is: (value: T) => boolean,
): Promise<T> {
  let stop = (): void => undefined
  try {
    return await new Promise<T>((done) => {
      stop = listen((value) => {
        if (is(value)) done(value)
      })
    })
  } finally {
    stop()
  }
}
