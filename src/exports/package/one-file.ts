/** Where the site as one file lies, beside the page of the served site. */
export const oneFile = 'one-file.html'
