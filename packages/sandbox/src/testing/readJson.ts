/** The body of an answer, taken to be what the test expects it to be. */
export async function readJson<Body>(response: Response): Promise<Body> {
  const body: Body = JSON.parse(await response.text())
  return body
}

export interface ErrorBody {
  error: { type: string; code?: string; message: string; param?: string }
}
