<?php
/**
 * What visitors get: the tag of a widget with its room, sentence and link; the script; the hub.
 *
 * @package NpqWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Attributes as HTML. An empty value is left out.
 *
 * @param array<string, string|bool> $attributes Value by name; true for an attribute that stands alone.
 * @return string Escaped, each with a space before it.
 */
function npq_widgets_attributes( $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		if ( true === $value ) {
			$html .= ' ' . esc_attr( $name );
		} elseif ( is_scalar( $value ) && false !== $value && '' !== trim( (string) $value ) ) {
			$html .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( (string) $value ) );
		}
	}
	return $html;
}

/**
 * Of what was asked for, the attributes that the widget has.
 *
 * @param string               $widget Such as `hours-planner`.
 * @param array<string, mixed> $given  By attribute name, as in a shortcode, or by block attribute, as in a block.
 * @return array<string, string|bool>
 */
function npq_widgets_pick( $widget, $given ) {
	$picked = array();
	foreach ( npq_widgets_manifest()['widgets'][ $widget ]['attributes'] as $name => $attribute ) {
		$value = isset( $given[ $name ] ) ? $given[ $name ] : ( isset( $given[ $attribute['option'] ] ) ? $given[ $attribute['option'] ] : '' );
		if ( 'boolean' === $attribute['type'] ) {
			$picked[ $name ] = in_array( $value, array( true, 1, '1', 'true', 'yes', $name ), true );
		} elseif ( is_scalar( $value ) ) {
			$picked[ $name ] = sanitize_text_field( (string) $value );
		}
	}
	return $picked;
}

/**
 * A widget as visitors get it. Brings the script and the hub to the page.
 *
 * @param string               $widget Such as `hours-planner`.
 * @param array<string, mixed> $given  What it starts with.
 * @return string Escaped HTML; empty for a widget that there is not.
 */
function npq_widgets_render( $widget, $given = array() ) {
	$manifest = npq_widgets_manifest();
	if ( ! isset( $manifest['widgets'][ $widget ] ) ) {
		return '';
	}
	wp_enqueue_script( 'npq-widgets' );
	$about = $manifest['widgets'][ $widget ];
	$tag   = tag_escape( 'npq-' . $widget );
	return sprintf(
		'<%1$s%2$s style="%3$s"><p>%4$s <a href="%5$s">%6$s</a>.</p></%1$s>',
		$tag,
		npq_widgets_attributes( npq_widgets_pick( $widget, $given ) ),
		esc_attr( 'display:block;min-height:' . $about['room'] ),
		esc_html( $about['sentence'] ),
		esc_url( $about['link'] ),
		esc_html( $about['linkText'] )
	);
}

/**
 * `[npq widget="hours-planner" course="npq-headship"]`, for the classic editor and for page builders.
 *
 * @param array<string, string>|string $given The attributes of the shortcode.
 * @return string
 */
function npq_widgets_shortcode( $given ) {
	$given  = is_array( $given ) ? $given : array();
	$widget = isset( $given['widget'] ) ? preg_replace( '/^npq-/', '', sanitize_key( $given['widget'] ) ) : '';
	return npq_widgets_render( (string) $widget, $given );
}
add_shortcode( 'npq', 'npq_widgets_shortcode' );

/** Makes the script known. It comes to pages that show a widget, and to no other. */
function npq_widgets_register_script() {
	// Its name holds no version, so that one address stays in every cache and in every list of exceptions.
	wp_register_script( 'npq-widgets', npq_widgets_base() . 'npq.js', array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
}
add_action( 'init', 'npq_widgets_register_script' );

/**
 * Lets nothing wait for the script, and tells tools that read tags to leave it alone.
 *
 * @param string $tag    The script tag.
 * @param string $handle Its name.
 * @return string
 */
function npq_widgets_script_tag( $tag, $handle ) {
	if ( 'npq-widgets' !== $handle ) {
		return $tag;
	}
	return str_replace(
		'<script ',
		'<script async data-cfasync="false" data-cookieconsent="ignore" data-no-optimize="1" data-no-defer="1" ',
		$tag
	);
}
add_filter( 'script_loader_tag', 'npq_widgets_script_tag', 10, 2 );

/** The hub, once a page, where a widget is shown and the hub said anything of itself. */
function npq_widgets_print_hub() {
	$settings = npq_widgets_settings();
	unset( $settings['base'] );
	$attributes = npq_widgets_attributes( $settings );
	if ( '' !== $attributes && wp_script_is( 'npq-widgets', 'enqueued' ) ) {
		// Each name and value was escaped.
		echo '<npq-hub' . $attributes . '></npq-hub>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	}
}
// Before the scripts of the footer, whose end says that a script was printed.
add_action( 'wp_footer', 'npq_widgets_print_hub', 5 );
