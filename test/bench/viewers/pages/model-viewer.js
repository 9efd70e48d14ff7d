/* Its meshopt decoder is inside, but it waits for a script as if it were not: this one. */
self.ModelViewerElement = { meshoptDecoderLocation: '/page/model-viewer.js' };
