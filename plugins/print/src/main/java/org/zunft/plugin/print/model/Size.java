package org.zunft.plugin.print.model;

/**
 * Width and height.
 *
 * @param width in mm, 0 or more
 * @param height in mm, 0 or more
 */
public record Size(double width, double height) {

    /** In mm². */
    public double area() {
        return width * height;
    }

    /** Whether this is stated as 0 × 0: the press prints no sheets. */
    public boolean isNone() {
        return width == 0 && height == 0;
    }

    /** Whether this goes on a sheet, either way round. */
    public boolean fitsOn(Size sheet) {
        return (width <= sheet.width && height <= sheet.height) || (width <= sheet.height && height <= sheet.width);
    }

    /** This with the same margin on all four sides. */
    public Size withMargin(double margin) {
        return new Size(width + 2 * margin, height + 2 * margin);
    }
}
