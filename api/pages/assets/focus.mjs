// Moves the reader to what has just happened: an error summary, or the word that a deed was done. Pages work without it.
document.querySelector('.govuk-error-summary, .sd-alert')?.focus();
