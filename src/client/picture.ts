import { startPictures } from './picture/save-picture.ts';

startPictures();
