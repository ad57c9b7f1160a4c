/** A PDF that is shown in the browser and saved under its number. */
export function pdfResponse(bytes: Uint8Array<ArrayBuffer>, name: string): Response {
  return new Response(bytes, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Disposition': `inline; filename="${name.replace(/[^\w-]/g, '-')}.pdf"`,
      'Content-Type': 'application/pdf',
      'Referrer-Policy': 'no-referrer',
    },
  })
}
