/** English words of an object in the visitor's own room; they define the keys. */
export const en = {
  opening: 'The camera is starting',
  looking: 'Move your phone slowly over the floor or a table until you see a ring',
  aiming: 'Tap, and the object stands in the ring',
  standing: 'It is as large as it really is. Walk round it, drag to turn it, or look somewhere '
    + 'else and tap to move it.',
  putHere: 'Put it here',
  leave: 'Back to the exhibit',
  failed: 'Your room cannot be shown. If your phone asks for the camera, allow it, and try again.',
  lost: 'Your room is not shown any more. The object is still here in the exhibit.',
};

/** Words of an object in the visitor's room in one language. */
export type RoomStrings = typeof en;
