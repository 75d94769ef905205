// The set-up script fetches a browser only where none is installed (tests/support/setup.mjs).
module.exports = { skipDownload: true };
