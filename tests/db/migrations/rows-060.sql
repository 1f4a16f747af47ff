UPDATE file_stamp SET stamp = 'vigil-stamp:3f0c2b7e9a5d41c8b6e2f4a1d07c9538:7b1e4d92c05fa386:0000000000000021';
