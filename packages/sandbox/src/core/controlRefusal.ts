/** What a control route of the sandbox says to a request that it does not understand. */
export const controlRefusal = (message: string) => ({ error: { type: 'invalid_request_error', message } })
