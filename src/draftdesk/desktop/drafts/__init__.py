"""The main job from the menu: assemble, freeze, export, and where every recommendation stands."""
